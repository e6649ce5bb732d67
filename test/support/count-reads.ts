/**
 * How many code units a piece of work reads one by one. What a RegExp reads is not counted: the library uses them on gates and labels only,
 * which are single passes.
 */
export function countReads(work: () => void): number {
  const original = String.prototype.charCodeAt;
  let reads = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    reads++;
    return original.call(this, at);
  };
  try {
    work();
  } finally {
    String.prototype.charCodeAt = original;
  }
  return reads;
}
