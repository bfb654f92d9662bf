// The styles of a form, and what it does by itself. Both stand in the page: a form has to work without a network.

export const STYLE = `
:root { color-scheme: light; }
body { font: 18px/1.5 system-ui, sans-serif; margin: 0; color: #0b0c0c; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
.above { margin: 0.5rem 0 0; color: #505a5f; }
fieldset { border: 0; border-top: 2px solid #0b0c0c; margin: 1.5rem 0 0; padding: 0.75rem 0 0; min-width: 0; }
legend { float: left; width: 100%; font-weight: 700; padding: 0; }
legend + * { clear: both; }
label { display: block; margin: 0.75rem 0 0.25rem; }
input, select { font: inherit; width: 100%; box-sizing: border-box; padding: 0.4rem; border: 2px solid #0b0c0c; background: #fff; color: inherit; }
input[inputmode], input[type=date], select { max-width: 14rem; }
input:focus, select:focus, button:focus { outline: 3px solid #1d70b8; outline-offset: 2px; }
button { font: inherit; font-weight: 700; padding: 0.5rem 1.5rem; margin-top: 1.5rem; border: 0; background: #00703c; color: #fff; cursor: pointer; }
table { border-collapse: collapse; margin: 0.5rem 0; }
caption { text-align: left; color: #505a5f; }
th, td { text-align: right; padding: 0.15rem 1.25rem 0.15rem 0; border-bottom: 1px solid #b1b4b6; font-variant-numeric: tabular-nums; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

export const SCRIPT = `
const form = document.getElementById('round');
const kept = document.getElementById('answers');
const fields = [...form.querySelectorAll('fieldset')];
for (const answer of JSON.parse(kept.textContent)) {
  const field = fields.find((each) => each.dataset.key === answer.key);
  if (field) for (const input of field.querySelectorAll('[name]')) input.value = answer[input.name] || '';
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = fields.map((field) => {
    const answer = { key: field.dataset.key, label: field.dataset.label };
    for (const input of field.querySelectorAll('[name]')) answer[input.name] = input.value;
    return answer;
  });
  kept.textContent = JSON.stringify(answers).replaceAll('<', '\\\\u003c');
  const saved = document.getElementById('saved');
  saved.textContent = '';
  const page = '<!DOCTYPE html>\\n' + document.documentElement.outerHTML;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const about = JSON.parse(document.getElementById('form').textContent);
  link.download = (about.owner + ' ' + about.period + ' filled').replace(/[^\\w -]+/g, '-') + '.html';
  link.click();
  const count = answers.filter((answer) => answer.value || answer.date).length;
  saved.textContent = 'Saved with ' + count + ' of ' + answers.length + ' answered, as ' + link.download + '. Send that file back.';
});
`;
