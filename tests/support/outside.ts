interface Outside {
  require: NodeJS.Require;
  process: NodeJS.Process;
}

/** Node's own `require` and `process`, beside those that Jest makes for each test file: see `environment.cjs`. */
export const { outside } = globalThis as unknown as { outside: Outside };
