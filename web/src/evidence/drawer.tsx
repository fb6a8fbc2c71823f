import { Drawer } from '@mantine/core';
import { useCaseQuery, useCaseSummary } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { EvidenceChain } from './chain';
import classes from './evidence.module.css';

type Props = { id: string; opened: boolean; onClose: () => void };

/** A finding with everything it stands on, down to the sources. */
export default function EvidenceDrawer({ id, opened, onClose }: Props) {
  const { t } = useWords();
  const caseTitle = useCaseSummary().data?.header.title;
  const explanation = useCaseQuery('/api/cases/{case}/findings/{id}', { id });
  return (
    <Drawer.Root
      classNames={{ inner: classes.inner, content: classes.content }}
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(42rem, 100%)"
      returnFocus={false}
    >
      <Drawer.Overlay className="no-print" backgroundOpacity={0.35} />
      <Drawer.Content data-printed-alone>
        <Drawer.Header className={classes.head}>
          <Drawer.Title className={classes.title}>
            <span className="only-print">{caseTitle}: </span>
            {t('evidence.title')}
          </Drawer.Title>
          <Drawer.CloseButton className="no-print" aria-label={t('evidence.close')} size="lg" />
        </Drawer.Header>
        <Drawer.Body className={classes.body}>
          <Answered query={explanation} place="drawer">
            {(data) => <EvidenceChain explanation={data} />}
          </Answered>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
