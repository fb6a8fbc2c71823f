import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import classes from './board.module.css';
import { BoardCard } from './card';

// Others capture and write meanwhile.
const askedAgainMs = 15_000;

/** Every shipment under how far it got; it follows what is captured and written while it is open. */
export default function ShipmentBoard() {
  const { t } = useWords();
  const board = useCaseQuery('/api/cases/{case}/board', {}, { refetchInterval: askedAgainMs });
  return (
    <Answered query={board}>
      {({ columns, names }) =>
        columns.every(({ cards }) => cards.length === 0) ? (
          <Empty>{t('board.none')}</Empty>
        ) : (
          <>
            <p className="small">{t('board.lead')}</p>
            <nav aria-label={t('board.columns')} className={`${classes.jump} no-print`}>
              {columns.map(({ name, label, cards }) => (
                <a key={name} href={`#board-${name}`}>
                  {label} {cards.length}
                </a>
              ))}
            </nav>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard */}
            <section className={classes.board} tabIndex={0} aria-label={t('consignments.view.board')}>
              {columns.map(({ name, label, cards }) => (
                <section key={name} aria-labelledby={`board-${name}`} className={classes.column}>
                  <h2 id={`board-${name}`}>
                    {label} <span className={classes.count}>{cards.length}</span>
                  </h2>
                  {cards.length === 0 && <p className="small">{t('board.empty')}</p>}
                  <ul>
                    {cards.map((card) => (
                      <li key={card.id}>
                        <BoardCard card={card} names={names} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          </>
        )
      }
    </Answered>
  );
}
