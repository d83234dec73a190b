// The buttons of a poster page. Without this script the browser's own menu prints.
const print = document.querySelector('.print');
print.hidden = false;
print.addEventListener('click', () => window.print());

const elsewhere = document.querySelector('.elsewhere');
if (elsewhere && 'geolocation' in navigator) {
  const said = document.querySelector('.said');
  elsewhere.hidden = false;
  elsewhere.addEventListener('click', () => {
    said.textContent = elsewhere.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(`?lat=${coords.latitude.toFixed(4)}&lon=${coords.longitude.toFixed(4)}`),
      () => {
        said.textContent = elsewhere.dataset.failed;
      },
      { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 },
    );
  });
}
