/** What can be taken away of a whole budget: one file for people, and the dataset of which a site is built. */
import { escapeHtml } from '../text/html.ts';
import { OWN_TAKE } from '../words/de/own/read.ts';
import type { Understanding } from './understanding.ts';

export function takeHtml({ questions, files, ags }: Understanding): string {
  if (questions.length > 0) return `<p>${OWN_TAKE.later}</p>`;
  return `<h3>${OWN_TAKE.report}</h3><p>${OWN_TAKE.reportText}</p><p class="actions"><button type="button" data-bericht>${OWN_TAKE.reportButton}</button></p><h3>${OWN_TAKE.table}</h3><p>${OWN_TAKE.tableBegin}<a href="/daten/sql/">${OWN_TAKE.sql}</a>${OWN_TAKE.tableEnd}</p><p class="actions"><button type="button" class="light" data-tabelle>${OWN_TAKE.tableButton}</button></p><h3>${OWN_TAKE.dataset}</h3><p>${OWN_TAKE.datasetText} <code>npm run import</code> und <code>npm run city</code>${OWN_TAKE.datasetEnd}</p><form data-dataset><p class="actions"><label>${OWN_TAKE.key} <input name="ags" required pattern="[0-9]{8}" inputmode="numeric" autocomplete="off" title="${OWN_TAKE.digits}" value="${escapeHtml(ags)}"></label> <button type="submit">${OWN_TAKE.datasetButton}</button></p><p class="sub">${OWN_TAKE.keyText}</p></form>${keepHtml(files)}`;
}

const keepHtml = (files: Understanding['files']): string =>
  `<h3>${OWN_TAKE.keep}</h3><p>${OWN_TAKE.keepText}</p><form data-behalten><p class="actions"><label>Name <input name="name" required maxlength="80" autocomplete="off" value="${escapeHtml(files[0]?.name ?? '')}"></label> <button type="submit" class="light">${OWN_TAKE.keepButton}</button></p><p role="status"></p></form>`;
