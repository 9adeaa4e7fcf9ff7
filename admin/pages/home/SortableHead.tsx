import { Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

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
