import { html, nothing } from 'lit';
import { isMine, nameOf, rowName, type Picture, type Words } from './strip-picture';

/** The agreed number, the group's, and then every answer, as the table has them. */
export function told(picture: Picture, words: Words) {
  const { answers, said } = picture;
  const rows = answers.flatMap((cell, at) =>
    cell.said.map((numbers, row) => `${rowName(picture, at, row, words)}: ${numbers.join(' – ')}`)
  );
  const observed = picture.observed.map((one) => `${words.observed}: ${one.said.filter((number) => number).join(' – ')}`);
  const agreed = picture.agreed.said.length ? [`${words.agreedRow}: ${picture.agreed.said.join(' – ')}`] : [];
  return [...agreed, `${words.group}: ${said.low} – ${said.value} – ${said.high}`, ...rows, ...observed];
}

/** All numbers of the picture: what was agreed, the group's, those of departments, and every answer. */
export function table(picture: Picture, words: Words) {
  const { said } = picture;
  return html`<div class="strip-table" role="group" aria-label=${words.table} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.department}</th>
          <th scope="col">${words.low}</th>
          <th scope="col">${words.best}</th>
          <th scope="col">${words.high}</th>
        </tr>
      </thead>
      <tbody>
        ${picture.agreed.said.length ? row(words.agreedRow, picture.agreed.said, 'strong') : nothing}
        ${row(words.group, [said.low, said.value, said.high], 'strong')}
        ${picture.observed.map((one) => row(words.observed, one.said, ''))}
        ${picture.answers.map(
          (cell, at) => html`${cell.saidBand.length && picture.answers.length > 1 ? row(`${nameOf(cell, words)}: ${words.mean}`, cell.saidBand, 'strong') : nothing}
          ${cell.said.map((numbers, place) =>
            row(rowName(picture, at, place, words), numbers, isMine(picture, at, place) ? 'mine-row' : '')
          )}`
        )}
      </tbody>
    </table>
  </div>`;
}

function row(name: string, numbers: string[], look: string) {
  return html`<tr class=${look}>
    <th scope="row">${name}</th>
    ${numbers.map((said) => html`<td>${said}</td>`)}
  </tr>`;
}
