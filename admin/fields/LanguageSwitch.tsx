import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { useText } from '../hooks/useText';
import { languageName } from '../utils/languages';

interface Props {
  /** Of the field. */
  label: string;
  languages: string[];
  language: string;
  /** Languages that have a text. */
  filled: string[];
  onChoose(language: string): void;
}

const Choice = styled.button<{ $isChosen: boolean; $isFilled: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  min-height: 2.4rem;
  padding: 0 0.8rem;
  border: 1px solid
    ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isChosen }) =>
    $isChosen ? theme.colors.primary100 : theme.colors.neutral0};
  color: ${({ theme, $isChosen }) =>
    $isChosen ? theme.colors.primary700 : theme.colors.neutral700};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1;
  text-transform: uppercase;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &::after {
    content: '';
    width: 0.6rem;
    height: 0.6rem;
    border: 1px solid
      ${({ theme, $isFilled }) => ($isFilled ? theme.colors.success600 : theme.colors.neutral500)};
    border-radius: 50%;
    background: ${({ theme, $isFilled }) => ($isFilled ? theme.colors.success600 : 'transparent')};
  }
`;

/** One button for each language, with a dot that is full where there is a text. */
export function LanguageSwitch({ label, languages, language, filled, onChoose }: Props) {
  const t = useText();
  const intl = useIntl();
  return (
    <Flex role="group" aria-label={t('field.languages', { label })} gap={1} wrap="wrap">
      {languages.map((code) => {
        const isFilled = filled.includes(code);
        const name = t(isFilled ? 'field.filled' : 'field.empty', {
          language: languageName(code, intl.locale),
        });
        return (
          <Choice
            key={code}
            type="button"
            title={name}
            aria-label={name}
            aria-pressed={code === language}
            $isChosen={code === language}
            $isFilled={isFilled}
            onClick={() => onChoose(code)}
          >
            {code}
          </Choice>
        );
      })}
    </Flex>
  );
}
