import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own colours: custom properties reach into the shadow root, so dark and light come by themselves. */
export const THEME = EditorView.theme({
  '&': {
    border: '1px solid var(--soft)',
    borderRadius: '0.3rem',
    background: 'var(--paper)',
    color: 'var(--ink)',
    maxHeight: '26rem',
  },
  '&.cm-focused': { outline: '0.19em solid var(--accent)', outlineOffset: '0.1em' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '1rem', lineHeight: '1.5' },
  '.cm-placeholder': { color: 'var(--soft)' },
  '.cm-content': { minHeight: '9rem', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--box)', color: 'var(--soft)', borderRight: '1px solid var(--rule)' },
  '.cm-activeLine': { background: 'transparent' },
  '&.cm-focused .cm-activeLine': { background: 'color-mix(in srgb, var(--accent) 8%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-fehler': { textDecoration: 'underline wavy var(--aufwand) 2px', textUnderlineOffset: '0.2em' },
  '.cm-tooltip': { background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--soft)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: 'none', overflow: 'hidden', maxWidth: 'min(44rem, 92vw)' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.5rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8', fontSize: '0.85em' },
});

export const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--dritte)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--zweite)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--erste)' },
]);
