import { styled } from 'styled-components';

/**
 * A table that looks like Strapi's. In Strapi's own, what is in a row gets no coordinates unless the row is one of Strapi's
 * components, and links without them are out of reach of a keyboard: so these are the browser's elements.
 */
export const PlainTable = styled.table`
  width: 100%;
  white-space: nowrap;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};

  th,
  td {
    padding-inline: ${({ theme }) => theme.spaces[4]};
    text-align: start;
    vertical-align: middle;
    height: 5.6rem;
    padding-block: ${({ theme }) => theme.spaces[2]};
  }

  tr + tr,
  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
