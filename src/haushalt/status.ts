/** How the status of a plan is called in a sentence ("ein …"). */
export const STATUS_NAME: Readonly<Record<string, string>> = {
  entwurf: 'Entwurf',
  beschlossen: 'beschlossener Plan',
  nachtrag: 'Nachtrag',
  fortgeschrieben: 'fortgeschriebener Plan',
  vorlaeufig: 'vorläufiger Stand',
  festgestellt: 'festgestelltes Ergebnis',
  'nicht angegeben': 'Plan, dessen Status die Quelle nicht nennt',
};
