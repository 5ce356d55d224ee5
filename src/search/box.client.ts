/** The search boxes of the pages: suggestions come with the first letter, and nothing before. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.search:not(#suchformular)'))
  form.addEventListener(
    'input',
    () => void import('./suggest.client.ts').then(({ suggest }) => suggest(form)).catch(() => {}),
    {
      once: true,
    },
  );
