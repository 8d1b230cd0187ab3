// From cell to cell, as in a spreadsheet: Enter goes down.
for (const field of document.querySelectorAll('.fv-results input[type="text"]'))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const cells = [...document.querySelectorAll('.fv-results tbody tr')].map((row) =>
      row.querySelector('td:nth-child(3) input'),
    );
    cells[cells.indexOf(field.closest('tr').querySelector('td:nth-child(3) input')) + 1]?.focus();
  });

// How many rows say something, while they are filled in.
const count = document.querySelector('[data-ifyllda]');
function countRows() {
  const rows = [...document.querySelectorAll('.fv-results tbody tr')];
  const isFilled = (row) =>
    [...row.querySelectorAll('select, textarea, .fv-outcome input')].some(({ value }) => value !== '');
  count.textContent = `${rows.filter(isFilled).length} av ${rows.length} ifyllda`;
}
if (count) document.addEventListener('input', countRows);
