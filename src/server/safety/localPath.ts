const HERE = 'http://here.invalid';

/**
 * Where to go on after signing in or after a form: a path of this server, or `/`. Whatever a browser would take for
 * another host ("//host", "/\host", "https:host") is not followed
 * (https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html).
 */
export function localPath(wanted: string | undefined | null): string {
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])[^\u0000-\u001f\u007f\\]*$/.test(wanted)) return '/';
  if (!URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  // "/.//host" becomes "//host" once its dots are taken out.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
