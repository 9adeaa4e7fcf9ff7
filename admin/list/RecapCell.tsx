import { Typography } from '@strapi/design-system';

import { RecapStatus } from '../components/RecapStatus';
import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { useEventSummary } from '../services/event-summaries';
import { obstacleTo } from '../utils/obstacle';

interface Props {
  documentId: string;
  /** The language of the row. */
  locale: string | undefined;
}

/** The state of an event's recap in the language of the list; a dash for those who may not see it. */
export default function RecapCell(props: Props) {
  const { canRead } = useRights();
  return canRead ? <State {...props} /> : <Nothing />;
}

const Nothing = () => <Typography textColor="neutral600">–</Typography>;

function State({ documentId, locale }: Props) {
  const t = useText();
  const { data: event } = useEventSummary(documentId);
  const version = event?.recap?.versions.find((candidate) => candidate.locale === locale);
  if (version) {
    return <RecapStatus state={version.state} />;
  }
  return event?.isPast && !obstacleTo(event) ? (
    <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      {t('column.none')}
    </Typography>
  ) : (
    <Nothing />
  );
}
