/** The first words of a text, at most so many UTF-16 units; a script without spaces is cut at the length. */
export function cutWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const space = text.lastIndexOf(" ", maxLength);
  return text.slice(0, space > 0 ? space : maxLength);
}
