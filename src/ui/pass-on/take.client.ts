/** What needs a script beside a figure or a file: a picture as PNG, a button that copies, the day of today in a citation. */

const today = new Date().toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

for (const code of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  code.textContent = (code.textContent ?? '').replace('[Datum]', today).replace('src="/', `src="${location.origin}/`);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'light';
  button.textContent = `${code.dataset.copy} kopieren`;
  button.addEventListener('click', () => copy(code, button));
  code.after(' ', button);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.take a[href$=".svg"]')) {
  const png = link.cloneNode(true) as HTMLAnchorElement;
  png.firstChild?.replaceWith('PNG');
  png.addEventListener('click', (event) => {
    event.preventDefault();
    void savePng(link.href);
  });
  link.after(' ', png);
}

/** Copies the text; where the browser does not allow that, it is selected for the reader to copy. */
async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { textContent } = button;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    button.textContent = 'Kopiert';
    setTimeout(() => {
      button.textContent = textContent;
    }, 2000);
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}

/** Draws the SVG file of a figure at twice its size on white and hands it to the reader; nothing leaves the browser. */
async function savePng(href: string): Promise<void> {
  const image = new Image();
  image.src = href;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${href.replace(/^.*\/|\.svg$/g, '')}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }, 'image/png');
}
