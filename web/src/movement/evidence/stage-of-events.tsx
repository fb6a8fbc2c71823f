import { placeText } from '../../../../src/movement/delivery/index';
import { useWords } from '../../i18n/index';
import { Folded } from '../../ui/folded';
import classes from '../ledger/ledger.module.css';
import { Moment } from '../trace/moment';
import { stepText } from '../trace/step-text';
import type { Events, StageShown } from './events';
import { TakeEvents } from './take-events';

type Props = { stage: StageShown; parties: Events['parties']; consignment: string };

const tones = { agrees: 'for', differs: 'against', 'cannot-tell': 'open' } as const;
const shownFirst = 5;

/** One stage: whether events and people agree, and each event with who captured it. */
export function StageOfEvents({ stage, parties, consignment }: Props) {
  const { t } = useWords();
  const { name, verdict, word, says, events } = stage;
  return (
    <section className={classes.stage} aria-label={name}>
      <p>
        <strong>{name}</strong>
        {t('punctuation.colon')}
        <span className={classes.verdict} data-tone={tones[verdict]}>
          {word}
        </span>
        {t('punctuation.stop')}
        {says}
      </p>
      <Folded items={events} first={shownFirst}>
        {(shown) => (
          <ul className={classes.captured}>
            {shown.map((event) => (
              <EventLine key={`${event.hash} ${event.lot}`} event={event} />
            ))}
          </ul>
        )}
      </Folded>
      <TakeEvents stage={stage} parties={parties} consignment={consignment} />
    </section>
  );
}

function EventLine({ event }: { event: StageShown['events'][number] }) {
  const { t } = useWords();
  const { time, offset, step, place, says, capturedBy, capturedAt, hash } = event;
  return (
    <li>
      <Moment time={time} offset={offset} /> <strong>{stepText(step, t)}</strong>{' '}
      {place && <>{placeText(place.id, place.name)} </>}
      {says}{' '}
      <span className="small">
        {capturedBy !== undefined && capturedAt !== undefined && (
          <>
            {t('events.captured', { by: capturedBy })} <Moment time={capturedAt} />{' '}
          </>
        )}
        <code className={classes.hash}>{hash}</code>
      </span>
    </li>
  );
}
