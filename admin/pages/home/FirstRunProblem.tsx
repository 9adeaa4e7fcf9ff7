import { Box, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import type { DeletionUse } from '../../../contracts/setup';
import { Problem } from '../../components/Problem';
import { useRights } from '../../hooks/useRights';
import { entryPath } from '../../routes';
import type { RequestError } from '../../services/newsroom';
import type { SetupChange } from '../../services/setup';

import type { FirstRunState } from './useFirstRun';

/** What the sample could not be taken away because of. */
const usesOf = (error: RequestError): DeletionUse[] =>
  (error as { details?: { uses?: DeletionUse[] } }).details?.uses ?? [];

interface Props {
  failure: FirstRunState['failure'];
  step: SetupChange['step'];
}

/** Why a step failed, with the way to what stands in its way. */
export function FirstRunProblem({ failure, step }: Props) {
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { canInContentManager } = useRights();
  if (failure?.step !== step) {
    return null;
  }
  const uses = usesOf(failure.error);
  return (
    <Box paddingTop={3}>
      <Problem>{formatError(failure.error)}</Problem>
      {uses.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
          {uses.map(({ uid, documentId, name }) => (
            <li key={`${uid} ${documentId}`}>
              {canInContentManager('read', uid) ? (
                <TextLink tag={Link} to={entryPath(uid, documentId)}>
                  {name}
                </TextLink>
              ) : (
                <Typography>{name}</Typography>
              )}
            </li>
          ))}
        </Flex>
      ) : null}
    </Box>
  );
}
