import { html } from './html.ts';
import { page } from './page.ts';

export function notFoundPage(): string {
  return page({
    language: 'id',
    title: 'Halaman tidak ditemukan',
    body: html`<main class="text">
<h1>Halaman ini tidak ada</h1>
<p>Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.</p>
<p lang="en">There is no page at this address.</p>
<p><a class="btn" href="/">Cari titik internet terdekat</a></p>
</main>`,
  });
}
