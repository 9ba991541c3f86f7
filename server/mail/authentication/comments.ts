/** A structured header without quoted strings and (nested) comments, which may hold anything (RFC 5322 §3.2.2). */
export function withoutComments(field: string): string {
  let bare = field.replace(/"(?:[^"\\]|\\.)*"/g, " ");
  for (let depth = 0; depth < 10; depth += 1) {
    const inner = bare.replace(/\((?:[^()\\]|\\.)*\)/g, " ");
    if (inner === bare) break;
    bare = inner;
  }
  return bare;
}
