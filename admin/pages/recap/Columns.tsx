import type { ReactNode } from 'react';

import { css, styled } from 'styled-components';

import { BELOW_HEADER } from '../../hooks/useHeaderHeight';

/** Outline, article and checks side by side where there is room; one below the other on a phone, the article first. */
const Grid = styled.div<{ $hasOutline: boolean }>`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) minmax(28rem, 34rem);
    /* The outline as high as it is, so that the checks follow it and not the end of the article. */
    grid-template-rows: auto 1fr;
  }

  @media (min-width: 1500px) {
    grid-template-rows: auto;
    grid-template-columns: ${({ $hasOutline }) =>
      $hasOutline
        ? 'minmax(24rem, 30rem) minmax(0, 1fr) minmax(30rem, 38rem)'
        : 'minmax(0, 1fr) minmax(30rem, 38rem)'};
  }
`;

/** Beside a long article, and scrolled by itself. */
const IN_SIGHT = css`
  inset-block-start: calc(${BELOW_HEADER} + 1.6rem);
  max-height: calc(100vh - ${BELOW_HEADER} - 3.2rem);
  overflow-y: auto;
`;

const Outline = styled.div`
  @media (min-width: 1080px) and (max-width: 1499px) {
    grid-column: 2;
  }

  @media (min-width: 1500px) {
    order: -1;
    position: sticky;
    ${IN_SIGHT}
  }
`;

/** What belongs to the passage at the cursor stays beside it. */
const Side = styled.div`
  @media (min-width: 1080px) {
    position: sticky;
    ${IN_SIGHT}
  }
`;

const Article = styled.div`
  @media (min-width: 1080px) and (max-width: 1499px) {
    grid-row: 1 / span 2;
  }
`;

interface Props {
  outline?: ReactNode;
  article: ReactNode;
  side: ReactNode;
}

export function Columns({ outline, article, side }: Props) {
  return (
    <Grid $hasOutline={outline !== undefined}>
      <Article>{article}</Article>
      {outline === undefined ? null : <Outline>{outline}</Outline>}
      <Side>{side}</Side>
    </Grid>
  );
}
