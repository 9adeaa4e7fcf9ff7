import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The looks of an article's text, shared by what is read and what is edited. */

export const List = styled(Box)<{ $ordered: boolean }>`
  list-style: ${({ $ordered }) => ($ordered ? 'decimal' : 'disc')};
  padding-inline-start: 2.4rem;
`;

export const Paragraph = styled(Typography)`
  font-size: 1.6rem;
  line-height: 1.6;
  white-space: pre-wrap;

  /* Strapi's reset takes the weight from strong and the slant from em. */
  strong {
    font-weight: 700;
  }

  em {
    font-style: italic;
  }
`;

export const Quote = styled.blockquote`
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  border-inline-start: 0.3rem solid ${({ theme }) => theme.colors.neutral200};
`;

export const Preformatted = styled.pre`
  padding: ${({ theme }) => theme.spaces[4]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
`;
