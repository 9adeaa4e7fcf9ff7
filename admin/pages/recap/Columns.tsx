import type { ReactNode } from 'react';

import { styled } from 'styled-components';

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

const Outline = styled.div`
  @media (min-width: 1080px) and (max-width: 1499px) {
    grid-column: 2;
  }

  @media (min-width: 1500px) {
    order: -1;
    position: sticky;
    inset-block-start: ${({ theme }) => theme.spaces[4]};
    max-height: calc(100vh - 3.2rem);
    overflow-y: auto;
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
      <div>{side}</div>
    </Grid>
  );
}
