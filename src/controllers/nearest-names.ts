/** The name that a mistyped one was meant to be, `standfirst` for `standfrist`; none where no name is near. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const near = [1, 2].map((edits) =>
    names.filter((known) => edits * 2 <= name.length && isWithin(edits, name.toLowerCase(), known)),
  );
  return near.flat().slice(0, 1);
}

/** Whether so many letters less, more or others make one word the other. */
function isWithin(edits: number, word: string, other: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  const [rest, others] = [word.slice(start), other.slice(start)];
  if (!rest || !others) return rest.length + others.length <= edits;
  return (
    edits > 0 &&
    (isWithin(edits - 1, rest.slice(1), others) ||
      isWithin(edits - 1, rest, others.slice(1)) ||
      isWithin(edits - 1, rest.slice(1), others.slice(1)))
  );
}
