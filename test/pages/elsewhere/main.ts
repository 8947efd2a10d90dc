// A page of its own with an open shadow root, for what the stage itself has to show.
const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
const button = document.createElement('button');
button.textContent = 'Count';
button.addEventListener('click', (event) => {
  button.dataset['trusted'] = String(event.isTrusted);
  button.textContent = `Count ${event.detail}`;
});
root?.append(button);

export {};
