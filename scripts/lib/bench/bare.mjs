// A server of Node's own and nothing else, which answers everything with one text: what no framework can be
// faster than. A process of its own, told what to answer.
import { createServer } from 'node:http';

import { answerParent } from './process.mjs';

let body = '';

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(body);
});

answerParent({
  start: (text) =>
    new Promise((resolve) => {
      body = text;
      server.listen(0, '127.0.0.1', () =>
        resolve({ url: `http://127.0.0.1:${server.address().port}` }),
      );
    }),
  stop: () => new Promise((resolve) => server.close(() => resolve())),
});
