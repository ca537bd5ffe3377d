// The numbers of the page: the elements load lists and rosters by themselves, a group of numbers takes what it is given.
for (const group of document.querySelectorAll('bloom-stats-group[data-src]')) {
  const answer = await fetch(group.dataset.src);
  const { statistics } = await answer.json();
  group.statistics = statistics;
}
