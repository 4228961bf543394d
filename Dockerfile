# The library, the notebooks and JupyterLab on one GPU (or none). Build and run:
#   docker build -t robust_jem .
#   docker run --rm --gpus all -p 8888:8888 -v "$PWD/results:/robust_jem/results" robust_jem
#   docker run --rm --gpus all -v "$PWD/results:/robust_jem/results" robust_jem papermill nbs/22_gpu.ipynb results/22.ipynb
# torch's wheels for Linux bring CUDA with them: the host needs NVIDIA's driver and its container toolkit, no more.
FROM python:3.12-slim

# git: a run records the commit it was made from. libgl1 and libegl1: MuJoCo, for notebook 15.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git libegl1 libgl1 \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /robust_jem

# torch first, in a layer of its own: 4 GB that do not change with the code.
RUN pip install --no-cache-dir "torch>=2.6" "torchvision>=0.21"

COPY . .
RUN pip install --no-cache-dir --editable ".[dev]" \
    && git config --global --add safe.directory /robust_jem

EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0", "--allow-root", "--no-browser"]
