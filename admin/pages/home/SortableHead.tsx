import { Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
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
  }

  th,
  td:first-child {
    height: 5.6rem;
  }

  tr + tr,
  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
`;

const Arrow = styled(CaretDown)<{ $isUp: boolean }>`
  transform: rotate(${({ $isUp }) => ($isUp ? '180deg' : '0')});
`;

interface Props {
  name: string;
  label: string;
  isSortable: boolean;
}

/** Above a column; a press sorts by it, and another one the other way round. The order stands in the address. */
export function SortableHead({ name, label, isSortable }: Props) {
  const [{ query }, setQuery] = useQueryParams<{ sort?: string }>();
  const [sortedBy, order] = (query.sort ?? '').split(':');
  const isSorted = sortedBy === name;
  const isUp = isSorted && order === 'ASC';
  const text = (
    <Typography variant="sigma" textColor="neutral600" tag="span">
      {label}
    </Typography>
  );
  return (
    <th scope="col" aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : undefined}>
      {isSortable ? (
        <SortButton
          type="button"
          onClick={() => setQuery({ sort: `${name}:${isUp ? 'DESC' : 'ASC'}` })}
        >
          {text}
          {isSorted ? <Arrow $isUp={isUp} width="0.8rem" height="0.8rem" aria-hidden /> : null}
        </SortButton>
      ) : (
        text
      )}
    </th>
  );
}
