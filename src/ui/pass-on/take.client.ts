/** What needs a script where something is passed on: a figure as PNG, a button that copies, the day of today, whole addresses. */

import { said } from '../../figure/client-words.ts';
import { pngOf } from '../../figure/png.ts';

const today = (): string => new Date().toLocaleDateString(said.locale, { dateStyle: 'medium' });
/** A site without an address of its own cites from its root; here it is known where it stands. */
const whole = (text: string): string => text.replace(/(^|[ "])\/(?=[a-z0-9.])/g, `$1${location.origin}/`);

for (const paper of document.querySelectorAll('.on-paper')) {
  addEventListener('beforeprint', () => {
    const printed = paper.querySelector('[data-printed]');
    if (printed) printed.textContent = said.printed.replace('*', today());
  });
  paper.firstChild?.replaceWith(whole(paper.firstChild.textContent ?? ''));
}
for (const hint of document.querySelectorAll('[data-whole]')) hint.remove();

for (const code of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  code.textContent = whole((code.textContent ?? '').replace(said.day, today()));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'light';
  button.textContent = said.copy.replace('*', code.dataset.copy ?? '');
  button.addEventListener('click', () => copy(code, button));
  code.after(' ', button);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.foot li a[data-file="svg"]')) {
  const item = link.parentElement?.cloneNode(true) as HTMLLIElement;
  const png = item.querySelector('a') as HTMLAnchorElement;
  delete png.dataset.file;
  (png.firstChild as HTMLElement).textContent = 'PNG';
  (png.childNodes[1] as Text).textContent = ` ${said.png}`;
  png.addEventListener('click', (event) => {
    event.preventDefault();
    void pngFileOf(link).then(save);
  });
  link.parentElement?.after(item);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.foot a[data-picture]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void pngFileOf(link).then(shareFile);
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.foot a[data-link]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void share(link);
  });
}

/** Is the device's own way to share a phone's? */
const sharesItself = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** The device's own way to share where it is a phone's; else the address is copied, and the link says so. */
async function share(link: HTMLAnchorElement): Promise<void> {
  history.replaceState(history.state, '', link.hash);
  const { href } = location;
  if (sharesItself()) {
    await navigator.share({ title: document.title, url: href }).catch(() => undefined);
    return;
  }
  const words = link.firstChild as Text;
  const before = words.textContent;
  words.textContent = await navigator.clipboard.writeText(href).then(
    () => said.linkCopied,
    () => said.linkInBar,
  );
  setTimeout(() => {
    words.textContent = before;
  }, 2000);
}

/** Copies the text; where the browser does not allow that, it is selected for the reader to copy. */
async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { textContent } = button;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    button.textContent = said.copied;
    setTimeout(() => {
      button.textContent = textContent;
    }, 2000);
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}

/** The SVG file of a figure as a picture. */
async function pngFileOf({ href, download }: HTMLAnchorElement): Promise<File | null> {
  const blob = await pngOf(href);
  const name = `${(download || href).replace(/^.*\/|\.svg$/g, '')}.png`;
  return blob && new File([blob], name, { type: 'image/png' });
}

/** Hands a file to the reader. */
function save(file: File | null): void {
  if (!file) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Where the device shares files itself it is asked; elsewhere the picture is saved. */
async function shareFile(file: File | null): Promise<void> {
  if (!file || !sharesItself() || !navigator.canShare?.({ files: [file] })) return save(file);
  await navigator.share({ files: [file], title: document.title }).catch(() => undefined);
}
