/**
 * The header that offers a download under a name, whatever the name holds: plain letters for all, and the name as it is,
 * encoded, for those who know RFC 6266 and RFC 8187. No line break, quotation mark or path can come through.
 */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(-100);
  const full = [...name.toWellFormed().replace(/[\p{C}/\\]+/gu, '-')].slice(0, 150).join('');
  return `attachment; filename="${plain || 'download'}"; filename*=UTF-8''${encoded(full || 'download')}`;
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
