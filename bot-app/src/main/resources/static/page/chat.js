// What the page cannot do without a script: remember the view, keep the end in sight, say when the server is away.
(() => {
  const VIEW = 'kuri.view';
  const MARGIN = 12;
  const scroller = document.getElementById('scroller');
  const log = document.getElementById('log');
  const field = document.getElementById('text');
  const failure = document.getElementById('failure');
  const views = [...document.querySelectorAll('input[name=view]')];

  // Storage is closed in some private windows; the view is then not remembered.
  const remembered = () => {
    try {
      return localStorage.getItem(VIEW);
    } catch {
      return null;
    }
  };

  const remember = (view) => {
    try {
      localStorage.setItem(VIEW, view);
    } catch {
      // as above
    }
  };

  // The end of the conversation; but of an answer that is taller than the window its beginning.
  const showLatest = () => {
    const last = log.lastElementChild;
    if (last) {
      const isTall = last.offsetHeight > scroller.clientHeight;
      scroller.scrollTop = isTall ? last.offsetTop - scroller.offsetTop - MARGIN : scroller.scrollHeight;
    }
  };

  // On a touch screen the focus would open the keyboard over the answer.
  const focusField = () => {
    if (matchMedia('(hover: hover)').matches || document.activeElement === field) {
      field.focus({preventScroll: true});
    }
  };

  views.forEach((radio) => {
    radio.checked = radio.value === (remembered() ?? 'kuri');
    radio.addEventListener('change', () => {
      remember(radio.value);
      showLatest();
    });
  });

  document.body.addEventListener('htmx:beforeRequest', () => {
    failure.textContent = '';
  });

  document.body.addEventListener('htmx:afterRequest', (event) => {
    const {successful, requestConfig} = event.detail;
    if (!successful) {
      failure.textContent = failure.dataset.words;
    } else if (requestConfig.formData.get('text') === field.value) {
      field.value = '';
    }
    showLatest();
    focusField();
  });

  showLatest();
})();
