/**
 * Takes the access token out of `#token=…` and keeps it in a cookie for this browser session. What stands after #
 * is never sent to a server, and is cleared so that a copied address does not give the token away. A cookie, because
 * a link to a download cannot carry a header.
 */
export function takeToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  keepToken(token);
  history.replaceState(null, '', location.pathname + location.search);
}

export function keepToken(token: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `waybill-token=${encodeURIComponent(token)}; Path=/api; SameSite=Strict${secure}`;
}
