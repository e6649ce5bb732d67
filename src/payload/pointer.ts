/**
 * Writes one segment of a JSON Pointer (RFC 6901, section 3): `~` becomes `~0`, `/` becomes `~1`.
 *
 * @example
 * ```ts
 * pointerSegment('a/b') // '/a~1b'
 * ```
 */
export function pointerSegment(key: string): string {
  return key.includes('~') || key.includes('/') ? `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${key}`;
}

/** Reads a JSON Pointer into its keys; the empty pointer has none. */
export function pointerKeys(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
