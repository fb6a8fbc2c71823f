export const zh = {
  'footage.unreadable':
    '{file}：没有可读取的影片、声音或图片。应为完整的媒体文件，例如 MP4、Matroska、WebM、MP3、PNG 或 JPEG；指向其他文件的列表不会被打开。',
  'footage.no-decoder':
    '此处没有可解码影片和声音的程序：请安装 npm 包 node-av（npm install node-av）后重试。',
  'footage.picture-too-large': '{file}：图片超过 6400 万像素，超出可解码的范围。',
  'footage.too-long': '{file}：解码超过 {seconds} 秒，已停止。',
  'footage.too-much-memory': '{file}：解码占用的内存超过限额，已停止。',
  'footage.too-much': '{file}：解出的数据超过可接受的量，解码已停止。',
};
