import type { MessageCode } from '../messages';

/** What is wrong, and where; worded for the reader by `translate`. */
export interface Problem {
  path: string[];
  code: MessageCode;
  values?: Record<string, string | number>;
}
