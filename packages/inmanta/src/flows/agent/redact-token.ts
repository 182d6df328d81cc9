/** So many characters of a token are recognized at least, if a text contains only its beginning. */
const shortestBeginning = 8;

/** Tokens shorter than this are not looked for: to hide them would make every message unreadable. */
const shortestToken = 3;

/**
 * Removes a token from a text of the server. Such a text can be cut, so the beginning of the token alone is removed too.
 *
 * @param text The text.
 * @param token The token, if there is one.
 * @returns The text without it.
 */
export function redactToken(text: string, token: string | undefined): string {
  if (token === undefined || token.length < shortestToken) return text;
  const beginning = token.slice(0, shortestBeginning);
  let safe = "";
  let position = 0;
  for (let start = text.indexOf(beginning); start !== -1; start = text.indexOf(beginning, position)) {
    let length = beginning.length;
    while (length < token.length && text[start + length] === token[length]) length += 1;
    safe += `${text.slice(position, start)}[redacted]`;
    position = start + length;
  }
  return safe + text.slice(position);
}
