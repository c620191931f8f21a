/** What a feed's entry says of itself. */
interface Named {
  readonly id: string;
  readonly address: string | null;
}

/**
 * The address that a template makes of an entry; null where the entry has not what it needs. A template is an address
 * with `{address}`, `{last}` and `{LAST}` (the last part of the address's path, small or large), `{reference}` (that
 * part as a reference: `ip_26_301` is `IP/26/301`), `{id}` (the entry's id), and `{id:words}` (the id before these words): `{address}/data.xml`.
 */
export function documentAddress(template: string, { id, address }: Named): string | null {
  const last =
    address && URL.canParse(address) ? new URL(address).pathname.split('/').filter(Boolean).at(-1) : null;
  const parts: Readonly<Record<string, string | null | undefined>> = {
    address,
    id,
    last: last?.toLowerCase(),
    LAST: last?.toUpperCase(),
    reference: last?.toUpperCase().replaceAll('_', '/'),
  };
  let whole = true;
  const made = template.replace(
    /\{(address|last|LAST|reference|id)(?::([^}]{1,100}))?\}/g,
    (_, name: string, before?: string) => {
      const part = parts[name];
      if (!part) whole = false;
      return before && part?.includes(before) ? part.slice(0, part.indexOf(before)) : (part ?? '');
    },
  );
  return whole && /^https?:\/\//.test(made) ? made : null;
}
