import type { HttpAnswer, TestApp } from './app';
import type { Document } from './content';

interface Answer {
  data: Document;
}

/** The Content Manager's own HTTP, as an administrator's browser calls it. */
export function contentManager(app: TestApp, token: string, type: string) {
  const base = `/content-manager/collection-types/plugin::newsroom.${type}`;
  const query = (locale?: string) => (locale ? `?locale=${locale}` : '');
  type Call<Body = Answer> = Promise<HttpAnswer<Body>>;
  return {
    create: <Body = Answer>(body: object, locale?: string): Call<Body> =>
      app.request<Body>(`${base}${query(locale)}`, { token, body }),
    read: <Body = Answer>(documentId: string, locale?: string): Call<Body> =>
      app.request<Body>(`${base}/${documentId}${query(locale)}`, { token }),
    save: <Body = Answer>(documentId: string, body: object, locale?: string): Call<Body> =>
      app.request<Body>(`${base}/${documentId}${query(locale)}`, { method: 'PUT', token, body }),
    publish: <Body = Answer>(documentId: string, body: object = {}, locale?: string): Call<Body> =>
      app.request<Body>(`${base}/${documentId}/actions/publish${query(locale)}`, { token, body }),
    remove: <Body = Answer>(documentId: string, locale?: string): Call<Body> =>
      app.request<Body>(`${base}/${documentId}${query(locale)}`, { method: 'DELETE', token }),
    bulkPublish: <Body = Answer>(documentIds: string[], locale: string): Call<Body> =>
      app.request<Body>(`${base}/actions/bulkPublish?locale=${locale}`, {
        token,
        body: { documentIds, locale: [locale] },
      }),
    bulkDelete: <Body = Answer>(documentIds: string[], locale?: string): Call<Body> =>
      app.request<Body>(`${base}/actions/bulkDelete${query(locale)}`, {
        token,
        body: { documentIds },
      }),
  };
}
