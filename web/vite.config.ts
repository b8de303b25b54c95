import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server serves `dist/web` with a fallback to index.html; `vite` alone proxies the API to it while developing. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With what must be said to it before any other part makes schemas.
            { name: 'schemas', test: /node_modules\/zod\/|web\/plain-schemas/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            { name: 'antd', test: /node_modules\/(antd|@ant-design|@rc-component)\// },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
