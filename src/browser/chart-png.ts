// In the reader's browser: the chart's own SVG file as a PNG, at twice its size.

const button = document.querySelector<HTMLButtonElement>('#chart-png');

async function save(address: string, name: string): Promise<void> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}

button?.addEventListener('click', () => {
  const { svg, name } = button.dataset;
  if (svg && name) void save(svg, name);
});
