#!/bin/bash
#SBATCH --job-name=composite-nas
#SBATCH --array=1-8
#SBATCH --gres=gpu:1
#SBATCH --cpus-per-task=8
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --signal=TERM@120
# Eight participants of one study; start more, or the same script again, at any time. DATABASE_URL is, for example,
# postgresql+psycopg://USER:PASSWORD@HOST/DATABASE; put it into a file that only you can read and source it in ~/.bashrc.
set -euo pipefail
: "${DATABASE_URL:?set it to the address of the shared database}"
cd "$SLURM_SUBMIT_DIR"
mkdir -p results/shared
# exec: the signal two minutes before the end reaches the program, which gives its trial back at once.
exec srun python bayesian_optimization/synthesis_universal.py \
    --data dataset/data.yaml --storage "$DATABASE_URL" --study-name visdrone-320 \
    --results-dir "results/$SLURM_ARRAY_TASK_ID" --shared-dir results/shared
