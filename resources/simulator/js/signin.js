// The sign-in window: tells the page that opened it who signed in, then closes.

const query = new URLSearchParams(location.search);
const product = query.get('product') === 'UC' ? '8x8 Work or Engage' : '8x8 Contact Center';
document.getElementById('where').textContent = [product, query.get('tenant')].filter(Boolean).join(', ');

document.getElementById('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const agentName = new FormData(event.target).get('agentName').trim();
  if (!agentName) return say('Type your name first.');
  if (!window.opener) return say('The page that opened this window is gone. Close this window and sign in again.');
  window.opener.postMessage({ type: 'simulator-signed-in', agentName }, location.origin);
  window.close();
});

function say(text) {
  const trouble = document.getElementById('trouble');
  trouble.textContent = text;
  trouble.hidden = false;
}
