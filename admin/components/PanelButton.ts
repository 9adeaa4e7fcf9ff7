import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/**
 * A button over the whole width of a panel, as high as its words need: beside a form there is room for some twenty letters,
 * and German has longer verbs. Strapi's heights of a button are the least.
 */
export const PanelButton = styled(Button)`
  && {
    height: auto;
    min-height: 4rem;
    padding-block: ${({ theme }) => theme.spaces[1]};
    text-align: center;

    ${({ theme }) => theme.breakpoints.medium} {
      min-height: 3.2rem;
    }
  }
`;
