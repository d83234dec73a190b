// "Use my location" on the start page before the app is there: on a poor link it comes seconds later. The list is then a page.
{
  const button = document.querySelector('#near-me');
  if (button && isSecureContext && 'geolocation' in navigator) {
    const { asking, failed, list } = button.dataset;
    const said = button.nextElementSibling;
    const [label] = button.getElementsByTagName('span');
    const idle = label.textContent;
    const degrees = (value) => Number(value.toFixed(5));
    const show = (text, sentence, isAsking) => {
      label.textContent = text;
      said.textContent = sentence;
      button.disabled = isAsking;
    };
    // An app that takes the page over meanwhile reads in the address that it has to ask.
    const note = (isAsked) => {
      const address = new URL(location.href);
      if (isAsked) address.searchParams.set('lokasi', 'saya');
      else address.searchParams.delete('lokasi');
      history.replaceState(null, '', address);
    };
    button.hidden = false;
    button.previousElementSibling.hidden = true;
    button.addEventListener('click', () => {
      show(asking, '', true);
      note(true);
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          if (!button.isConnected) return;
          note(false);
          location.assign(`${list}lat=${degrees(coords.latitude)}&lon=${degrees(coords.longitude)}`);
        },
        () => show(idle, failed, false),
        { enableHighAccuracy: true, maximumAge: 60000, timeout: 30000 },
      );
    });
  }
}
