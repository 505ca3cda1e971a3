# Three stages: what the build needs, what running needs, and the image that holds only the latter.
FROM node:24-slim AS build
WORKDIR /chorus
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/
COPY libs/templates/package.json libs/templates/
RUN npm ci
COPY . .
RUN node scripts/build.mjs --force

FROM node:24-slim AS dependencies
WORKDIR /chorus
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/
COPY libs/templates/package.json libs/templates/
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 CHORUS_HOME=/var/lib/chorus
WORKDIR /chorus
COPY --from=dependencies /chorus ./
COPY --from=build /chorus/apps/api/bin apps/api/bin
COPY --from=build /chorus/apps/api/dist apps/api/dist
COPY --from=build /chorus/apps/web/dist apps/web/dist
COPY --from=build /chorus/libs/domain/dist libs/domain/dist
COPY --from=build /chorus/libs/templates/dist libs/templates/dist
RUN mkdir -p /var/lib/chorus && chown node:node /var/lib/chorus
USER node
VOLUME /var/lib/chorus
EXPOSE 3000
ENTRYPOINT ["node", "apps/api/bin/chorus.mjs"]
CMD ["serve"]
