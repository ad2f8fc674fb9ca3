# The product in a container: built in one image, run in another that has nothing to build with.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS needed
WORKDIR /app
COPY package.json package-lock.json ./
# Without a database server beside it, it starts the one that comes with these packages.
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV DATA_DIR=/var/lib/sampratad
WORKDIR /app
RUN mkdir -p /var/lib/sampratad && chown node:node /var/lib/sampratad
COPY package.json ./
COPY --from=needed /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
VOLUME /var/lib/sampratad
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/server/main.js"]
