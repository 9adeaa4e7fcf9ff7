/** Whether an address is one of the web, of this site, or for mail. */
export const isSafeUrl = (url: string): boolean =>
  /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url.trim());

/** The address of an uploaded file: where the panel is hosted elsewhere, on the server. */
export function fileUrl(url: string): string {
  // Strapi's types leave out the address of the server.
  const { backendURL = '' } = window.strapi as { backendURL?: string };
  return url.startsWith('/') ? `${backendURL}${url}` : url;
}
