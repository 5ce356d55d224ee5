/** The comparison that the form leads to computes in the browser: without a script it would answer nothing, and stays away. */
const form = document.querySelector<HTMLFormElement>('#neben');
if (form) form.hidden = false;
