// For every page. Nothing depends on it: it spares a step to those who have script.
// @ts-check

/** What is wrong with a form is where whoever sent it goes on. */
const problem = document.querySelector('.govuk-error-summary[data-focus]');
if (problem instanceof HTMLElement) problem.focus();
