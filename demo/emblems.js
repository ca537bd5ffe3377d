// The sheet of emblems once more for each of the other inks and eyes. Runs while the page is parsed, so that nothing moves.
const [sheet] = document.querySelectorAll('.sheet');
for (const again of document.querySelectorAll('[data-again]')) {
  for (const strip of sheet.querySelectorAll('.strip')) again.append(strip.cloneNode(true));
}
